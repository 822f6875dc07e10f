/** Small words that every screen uses. */
export const partWords = {
  goTo: (cell: string) => `定位到 ${cell}`,
  more: (count: number) => `等另外 ${count} 处`,
  blank: "空",
  listMark: "、",
} as const;
