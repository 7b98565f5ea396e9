using Galleries.Contracts;

namespace Galleries.UseCases.Viewing;

/// <summary>As whom the studio looks at a gallery: as a type of visitor, or as whoever came by one link.</summary>
/// <param name="Type">The type.</param>
/// <param name="GrantId">The link; null for a type, with a link that narrows nothing.</param>
public sealed record Pose(VisitorType Type, Guid? GrantId = null);
