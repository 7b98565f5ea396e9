namespace Architecture.Tests.Planted.Left.Contracts;

public sealed record NobodyTells(int Count);
