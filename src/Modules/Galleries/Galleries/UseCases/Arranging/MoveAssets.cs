using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Arranging;

/// <summary>
/// Moves assets to another place in the gallery, one behind the other as they stand. Where it was sorted otherwise until now, everything else keeps the place it is shown in.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetIds">Which; those no longer there are passed over.</param>
/// <param name="To">Where to.</param>
public sealed record MoveAssets(Guid GalleryId, IReadOnlyList<Guid> AssetIds, Destination To);

/// <summary>Where photos are moved to.</summary>
public sealed record Destination
{
    private Destination(int? position, Guid? target, bool isBehind) => (Position, Target, IsBehind) = (position, target, isBehind);

    /// <summary>Before all others.</summary>
    public static Destination Start { get; } = At(1);

    /// <summary>Behind all others.</summary>
    public static Destination End { get; } = At(int.MaxValue);

    /// <summary>Where the first of them stands afterwards, counted from 1; null where another asset says it.</summary>
    public int? Position { get; }

    /// <summary>The asset beside which they stand afterwards.</summary>
    public Guid? Target { get; }

    /// <summary>On which side.</summary>
    public bool IsBehind { get; }

    /// <summary>The first of them is number so and so.</summary>
    public static Destination At(int position) => new(position, null, false);

    /// <summary>Right before this one.</summary>
    public static Destination Before(Guid assetId) => new(null, assetId, false);

    /// <summary>Right behind this one.</summary>
    public static Destination Behind(Guid assetId) => new(null, assetId, true);
}

internal sealed class MoveAssetsHandler(IGalleryRepository galleries, IAssetRepository assets, IPlaces places, ITerms terms) : ICommandHandler<MoveAssets>
{
    public async Task<Outcome> Handle(MoveAssets command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is null)
            return Outcome.Refused("That gallery does not exist.");

        var order = (await terms.InForce(command.GalleryId, ct)).Order;
        var all = await places.InOrder(command.GalleryId, order, ct);
        var wanted = command.AssetIds.ToHashSet();
        var (moved, others) = (all.Where(one => wanted.Contains(one.AssetId)).ToList(), all.Where(one => !wanted.Contains(one.AssetId)).ToList());
        if (moved.Count == 0)
            return Outcome.Refused("These photos are no longer in the gallery.", nameof(command.AssetIds));
        if (IndexOf(command.To, others) is not { } index)
            return Outcome.Refused("The photo beside which they were to stand is no longer in the gallery.", nameof(command.To));

        var settled = order is AssetOrder.ByHand ? Between(moved, others, index) : null;
        settled ??= Spread([.. others.Take(index), .. moved, .. others.Skip(index)]);
        foreach (var asset in await assets.Find(command.GalleryId, settled.Keys, ct))
            asset.Place(settled[asset.Id]);
        return Outcome.Done;
    }

    private static int? IndexOf(Destination to, List<AssetPlace> others)
    {
        if (to.Position is { } position)
            return Math.Clamp(position - 1, 0, others.Count);

        var at = others.FindIndex(one => one.AssetId == to.Target);
        return at < 0 ? null : to.IsBehind ? at + 1 : at;
    }

    /// <summary>Keys for what is moved and for what has none in front of it; null where there is no room left.</summary>
    private static Dictionary<Guid, string>? Between(List<AssetPlace> moved, List<AssetPlace> others, int index)
    {
        // Those nobody has moved stand behind all others: a photo among them gives the ones before it a place, too.
        var unplaced = others.FindIndex(one => !HandOrder.IsPlaced(one.HandKey));
        var first = unplaced >= 0 && unplaced < index ? unplaced : index;
        List<AssetPlace> settling = [.. others.Take(index).Skip(first), .. moved];
        var lower = first > 0 ? others[first - 1].HandKey : null;
        var upper = index < others.Count && HandOrder.IsPlaced(others[index].HandKey) ? others[index].HandKey : null;
        var keys = HandOrder.Between(lower, upper, settling.Count);
        return keys.Max(key => key.Length) > HandOrder.LongestKey ? null : Pairs(settling, keys);
    }

    private static Dictionary<Guid, string> Spread(IReadOnlyList<AssetPlace> all) => Pairs(all, HandOrder.Spread(all.Count));

    private static Dictionary<Guid, string> Pairs(IReadOnlyList<AssetPlace> some, IReadOnlyList<string> keys) =>
        some.Zip(keys).ToDictionary(pair => pair.First.AssetId, pair => pair.Second);
}
