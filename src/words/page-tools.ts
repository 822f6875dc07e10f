/** What the commands say that serve the browser page and pack it for others. */
export const pageToolWords = {
  serveUsage: "用法：npm start [-- --port 端口]",
  badPort: (typed: string) => `端口“${typed}”不对：请写 1 到 65535 之间的整数。`,
  portTaken: (port: number) => `端口 ${String(port)} 已被占用，改用空闲端口。`,
  notBuilt: (folder: string) => `${folder} 里没有页面，请先运行 npm run build。`,
  serving: (address: string) =>
    [
      `绩效自评助手已就绪，请用浏览器打开：${address}`,
      "只有本机能访问，文件不会传到任何地方。按 Ctrl+C 结束。",
    ].join("\n"),
  released: (folder: string, archive: string, size: string) =>
    [
      "浏览器页面已打包：",
      `  文件夹 ${folder}`,
      `  压缩包 ${archive}（${size}）`,
      "放到共享目录或 U 盘，解压后双击 index.html 即可使用，不用安装，也不用联网。",
    ].join("\n"),
} as const;
