namespace Architecture.Tests.Planted.Left.UseCases.Doing;

public sealed record AskIt(int Count);
