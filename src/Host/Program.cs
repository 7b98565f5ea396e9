using Host;

return await GalleryHost.Main(args);
