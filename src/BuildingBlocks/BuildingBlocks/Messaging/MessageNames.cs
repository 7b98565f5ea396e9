using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using BuildingBlocks.Persistence;

namespace BuildingBlocks.Messaging;

/// <summary>
/// Between message types and the names they are stored by. A name is data: <c>{module}.{Type}.v{version}</c>, and what was stored
/// under an older one is read for ever.
/// </summary>
internal sealed class MessageNames
{
    private readonly ConcurrentDictionary<Type, (string Name, PropertyInfo? Gallery)> _known = new();
    private readonly FrozenDictionary<Type, int> _versions;
    private readonly FrozenDictionary<string, Reading> _readings;

    public MessageNames(IEnumerable<ModuleRegistration> modules, IEnumerable<MessageVersion> versions, IEnumerable<FormerMessageName> formers)
    {
        _versions = versions.ToFrozenDictionary(v => v.Message, v => v.Version);
        var readings = formers.ToDictionary(f => f.Name, f => new Reading(f.Message, f.Upgrade));
        foreach (var message in modules.SelectMany(m => m.Subscribers).Select(s => s.Message).Distinct())
            readings.Add(NameOf(message), new Reading(message, null));
        _readings = readings.ToFrozenDictionary();
    }

    public string NameOf(Type message) => Known(message).Name;

    /// <summary>Messages of one gallery keep their order among themselves; those of none keep it within their module.</summary>
    public string LaneOf(object message)
    {
        var (name, gallery) = Known(message.GetType());
        return gallery?.GetValue(message) is Guid id ? id.ToString("N") : name[..name.IndexOf('.', StringComparison.Ordinal)];
    }

    public static string Write(object message) => JsonSerializer.Serialize(message, message.GetType(), JsonColumn.Format);

    /// <summary>The message, or null when this version of the program does not know the name.</summary>
    public object? Read(string name, string body)
    {
        if (!_readings.TryGetValue(name, out var reading))
            return null;
        if (reading.Upgrade is null)
            return JsonSerializer.Deserialize(body, reading.Message, JsonColumn.Format);
        return reading.Upgrade(JsonNode.Parse(body)!.AsObject()).Deserialize(reading.Message, JsonColumn.Format);
    }

    private (string Name, PropertyInfo? Gallery) Known(Type message) => _known.GetOrAdd(message, type =>
    {
        var gallery = type.GetProperty("GalleryId");
        var carriesLane = gallery?.PropertyType == typeof(Guid) || gallery?.PropertyType == typeof(Guid?);
        return ($"{ModuleOf(type)}.{type.Name}.v{_versions.GetValueOrDefault(type, 1)}", carriesLane ? gallery : null);
    });

    private static string ModuleOf(Type message)
    {
        const string contracts = ".Contracts";
        var assembly = message.Assembly.GetName().Name!;
        return (assembly.EndsWith(contracts, StringComparison.Ordinal) ? assembly[..^contracts.Length] : assembly).ToLowerInvariant().Replace('.', '_');
    }

    private sealed record Reading(Type Message, Func<JsonObject, JsonObject>? Upgrade);
}

/// <summary>A message whose shape has changed: it is stored under this version from now on.</summary>
internal sealed record MessageVersion(Type Message, int Version);

/// <summary>A name that stored messages may still have, and how their body is brought to today's shape.</summary>
internal sealed record FormerMessageName(string Name, Type Message, Func<JsonObject, JsonObject>? Upgrade);
