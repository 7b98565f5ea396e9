namespace Architecture.Tests.Planted.Left.UseCases.Doing;

// Nobody handles it.
public sealed record DoIt(int Count);
