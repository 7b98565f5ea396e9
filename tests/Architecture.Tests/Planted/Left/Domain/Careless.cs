using Architecture.Tests.Planted.Left.Adapters.Disk;

namespace Architecture.Tests.Planted.Left.Domain;

// Public, derivable, tells the time itself, and knows where it is stored.
public class Careless
{
    internal string Save(TimeProvider clock, FileDisk disk) => $"{disk}{clock.GetUtcNow()}";
}
