using BuildingBlocks.Imaging.Tests.Making;
using BuildingBlocks.Imaging.Workers;

// Run by itself this program is an image worker, or one that misbehaves on wish; the tests are run by the test host.
if (ImageWorker.IsWanted(args))
    return ImageWorker.Run(args);

return UnrulyWorker.IsWanted(args) ? UnrulyWorker.Run(args) : 1;
