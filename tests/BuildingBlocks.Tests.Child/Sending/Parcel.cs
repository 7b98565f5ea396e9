namespace BuildingBlocks.Tests.Child.Sending;

public readonly record struct ParcelId(Guid Value);

public enum ParcelKind
{
    Letter,
    Box,
}

/// <summary>Has one property of every kind that the conventions know.</summary>
public sealed class Parcel
{
    private readonly List<Item> _items = [];

    public Parcel(ParcelId id, Guid galleryId, int number, DateTimeOffset createdAt) =>
        (Id, GalleryId, Number, CreatedAt) = (id, galleryId, number, createdAt);

    public ParcelId Id { get; private set; }

    public ParcelId? RepliesTo { get; set; }

    public Guid GalleryId { get; private set; }

    public int Number { get; private set; }

    public ParcelKind Kind { get; set; }

    public ParcelKind? FormerKind { get; set; }

    public long Postage { get; set; }

    public bool Insured { get; set; }

    public string? Note { get; set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    public DateOnly? PostedOn { get; set; }

    public TimeSpan? Underway { get; set; }

    public List<string> Labels { get; private set; } = [];

    public Address? Address { get; set; }

    public IReadOnlyList<Item> Items => _items;

    public int Version { get; private set; }

    public void Add(Item item) => _items.Add(item);
}

public sealed record Address(string Street, string Town);

public sealed class Item(Guid id, string name)
{
    public Guid Id { get; private set; } = id;

    public ParcelId ParcelId { get; private set; }

    public string Name { get; set; } = name;
}
