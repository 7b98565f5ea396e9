using System.Collections.Frozen;
using Galleries.Domain;

namespace Galleries.Adapters.Persistence;

/// <summary>As much of one gallery as decides who sees which picture.</summary>
internal sealed record GallerySnapshot(Gallery Gallery, FrozenDictionary<Guid, Grant> Grants, FrozenDictionary<Guid, SnapshotPicture> Pictures);

/// <summary>A picture that can be seen, or will be once its previews are made; or the poster of a video.</summary>
internal readonly record struct SnapshotPicture(string ContentKey, string BlobKey, Guid? SceneId, bool IsHidden, bool IsWaiting);
