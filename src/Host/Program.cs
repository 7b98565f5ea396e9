using Host;

return await GalleryHost.Start(args);
