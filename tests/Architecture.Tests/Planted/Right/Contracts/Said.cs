namespace Architecture.Tests.Planted.Right.Contracts;

public sealed record Said(string Words);
