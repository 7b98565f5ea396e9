using BuildingBlocks.Messaging;

namespace BuildingBlocks.Persistence;

/// <summary>What is known of a module at run time.</summary>
internal sealed record ModuleRegistration(string Name, Type Context, IReadOnlyList<Subscriber> Subscribers);
