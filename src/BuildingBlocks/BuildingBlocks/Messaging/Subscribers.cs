using System.Collections.Frozen;
using BuildingBlocks.Persistence;

namespace BuildingBlocks.Messaging;

/// <summary>Who in this process hears what.</summary>
internal sealed class Subscribers
{
    private static readonly IReadOnlyList<Subscriber> Nobody = [];

    private readonly FrozenDictionary<Type, IReadOnlyList<Subscriber>> _byMessage;
    private readonly FrozenDictionary<string, IReadOnlyDictionary<Type, Subscriber>> _byName;

    public Subscribers(IEnumerable<ModuleRegistration> modules, IEnumerable<FormerSubscriberName> formers)
    {
        var all = modules.SelectMany(m => m.Subscribers).ToList();
        _byMessage = all.GroupBy(s => s.Message).ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Subscriber>)g.ToList());
        var byName = all.GroupBy(s => s.Name).ToDictionary(
            g => g.Key, g => (IReadOnlyDictionary<Type, Subscriber>)g.ToDictionary(s => s.Message));
        foreach (var former in formers)
            byName.Add(former.Former, byName[former.Name]);
        _byName = byName.ToFrozenDictionary();
        NamesInSql = _byName.Count == 0 ? "''" : string.Join(", ", _byName.Keys.Order(StringComparer.Ordinal).Select(name => $"'{name}'"));
    }

    /// <summary>The names as a list for <c>IN (…)</c>; they are names of types, nothing from outside.</summary>
    public string NamesInSql { get; }

    public IReadOnlyCollection<string> Names => _byName.Keys;

    public bool Knows(string name) => _byName.ContainsKey(name);

    public IReadOnlyList<Subscriber> Of(Type message) => _byMessage.GetValueOrDefault(message, Nobody);

    /// <summary>Whether the messages of a lane share a transaction.</summary>
    public bool AreTakenTogether(string name) => _byName.GetValueOrDefault(name)?.Values.All(subscriber => subscriber is { TakenTogether: true, OutsideTransaction: false }) == true;

    public Subscriber? Find(string name, Type message) => _byName.GetValueOrDefault(name)?.GetValueOrDefault(message);
}

/// <summary>A name that stored deliveries may still have, since the subscriber's class was called so once.</summary>
internal sealed record FormerSubscriberName(string Former, string Name);
