namespace BuildingBlocks.Signals;

/// <summary>A word from one part of the program to another, or to another host.</summary>
internal sealed record Signal(string Channel, string Payload);
