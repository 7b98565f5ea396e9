namespace Architecture.Tests.Planted.Left.Contracts;

public sealed record NobodyHears(int Count);
