namespace BuildingBlocks.Messaging;

/// <summary>A message on its way into the database.</summary>
internal sealed record OutgoingMessage(object Message, DateTimeOffset? Due);
