using BuildingBlocks.Imaging.Workers;
using Demo;

return ImageWorker.IsWanted(args) ? ImageWorker.Run(args) : await Opening.Run(args);
