using Architecture.Tests.Planted.Left.Adapters.Disk;

namespace Architecture.Tests.Planted.Left.Ports;

// Named like no port, and speaks of an adapter.
internal interface CarelessPort
{
    FileDisk Disk { get; }
}
