using Settings.Domain;

namespace Settings.Ports;

/// <summary>The customer card of each gallery.</summary>
internal interface ICustomerCardRepository
{
    Task<CustomerCard?> Find(Guid galleryId, CancellationToken ct);

    /// <summary>Those with this address, given in lower case.</summary>
    Task<IReadOnlyList<CustomerCard>> Of(string email, CancellationToken ct);

    void Add(CustomerCard card);

    void Remove(CustomerCard card);
}
