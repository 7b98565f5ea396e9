namespace BuildingBlocks.Messaging;

/// <summary>
/// Marks a message handler whose waiting messages of one lane share a transaction, in their order: much that is small comes in quicker. When one of them
/// fails, all are rolled back and each is delivered by itself. The work of one must be short, as everybody who writes waits for all of them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakenTogetherAttribute : Attribute;
