using BuildingBlocks;

namespace Architecture.Tests.Planted.Left.Contracts;

// Depends on a building block.
public interface IAskLeft
{
    Outcome Ask();
}
