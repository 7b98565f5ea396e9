namespace Galleries.UseCases.Inviting;

/// <summary>Ends a personal link; whoever came by it sees nothing from the next request on.</summary>
public sealed record WithdrawGrant(Guid GalleryId, Guid GrantId);
