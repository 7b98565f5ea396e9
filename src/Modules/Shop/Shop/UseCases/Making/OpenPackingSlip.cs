namespace Shop.UseCases.Making;

/// <summary>The slip that goes into the parcel of an order, in its buyer's language and without prices; null when there is no such order, or nothing of it is sent.</summary>
public sealed record OpenPackingSlip(Guid OrderId);

/// <summary>A packing slip as a file.</summary>
/// <param name="OrderNumber">The number of its order.</param>
/// <param name="Bytes">A PDF.</param>
public sealed record PackingSlip(string OrderNumber, byte[] Bytes);
