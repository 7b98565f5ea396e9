namespace Galleries.UseCases.Inviting;

/// <summary>Makes a personal link for a main client and sends it by mail. The same address again gets the same person's link anew.</summary>
public sealed record InviteMainClient(Guid GalleryId, Guid GrantId, string? Name, string Email, string? Message);
