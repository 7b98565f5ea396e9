namespace Architecture.Tests.Planted.Right.Domain;

internal sealed record Secret(string Words);
