/** Whether the reader's browser asks for few bytes: said to the server by a header, or known here alone. */
export const isThrifty = () => Boolean(document.querySelector('.grid')?.dataset.thrifty || navigator.connection?.saveData);
