/** What the commands say that start Excel with the add-in and write the folder to be deployed. */
export const deploymentWords = {
  usage:
    "用法：npm run deploy -- --address https://服务器/目录 [--office-js worldwide|21vianet|beside]",
  noAddress: "没有写加载项的网址（--address）。",
  badAddress: (typed: string, problem: "not-a-url" | "not-https" | "query-or-hash") =>
    ({
      "not-a-url": `“${typed}”不是完整的网址，请写成 https://服务器/目录。`,
      "not-https": `“${typed}”不是 https 网址。Office 只从 https 加载加载项，请先给服务器配好证书。`,
      "query-or-hash": `“${typed}”带有问号或井号，请只写到目录为止。`,
    })[problem],
  buildFailed: "任务窗格没有编译成功，原因见上面的输出。",
  done: (folder: string, address: string, officeJs: string) =>
    [
      `已写入 ${folder}：`,
      `1. 把这个文件夹的全部内容放到 ${address}/ 下，用浏览器打开 ${address}/support.html 能看到页面即可。`,
      "2. 把其中的 manifest.xml 交给管理员在管理中心集中部署，或放入加载项目录。",
      officeJs === "beside"
        ? "office.js 已放在旁边的 office-js 文件夹里，任务窗格不访问外网。微软不为这种用法提供支持。"
        : "任务窗格打开时要访问微软的 office.js 网址，单位网络须放行。",
      "详见 docs/deployment.md。",
    ].join("\n"),
  noDesktopExcel: [
    "这台机器上没有桌面版 Excel，不能直接启动。可以这样做：",
    "· npm start：不用 Excel，在浏览器里打开工作簿，功能相同。",
    "· npm run excel-stand-in：在浏览器里看任务窗格，旁边是模拟的表格。",
    "· npx webpack serve --mode development --config-name pane：只提供任务窗格的网页，再到 Excel 网页版里“上传我的加载项”，选 manifest.xml。",
    "· 在 Windows 或 macOS 上重新执行 npm run start:excel。",
  ].join("\n"),
} as const;
