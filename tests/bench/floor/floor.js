// The least a popup can do: open the database as the browser offers it, read twenty people by when something last happened, one button each.
const ask = indexedDB.open('parley');
ask.onsuccess = () => {
  const rows = document.getElementById('rows');
  const people = ask.result.transaction('people').objectStore('people').index('touchedAt');
  const made = [];
  people.openCursor(null, 'prev').onsuccess = ({ target: { result: cursor } }) => {
    if (!cursor || made.length === 20) {
      rows.append(...made);
      ask.result.close();
      return;
    }
    made.push(rowOf(cursor.value));
    cursor.continue();
  };
};

function rowOf(person) {
  const row = document.createElement('li');
  const button = document.createElement('button');
  button.textContent = `${person.name}, ${person.title}`;
  row.append(button);
  return row;
}
