using Architecture.Tests.Planted.Left.Contracts;

namespace Architecture.Tests.Planted.BuildingBlocks;

// Knows a module.
internal sealed record Nosy(NobodyTells Message);
