using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Covering;

/// <summary>The gallery's cover for the studio; null when there is no such gallery.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetId">Another picture that is thought of; null for none.</param>
public sealed record ReadCover(Guid GalleryId, Guid? AssetId = null);

/// <summary>The cover, and what a client made of it.</summary>
/// <param name="Face">What is in use.</param>
/// <param name="Picture">Its picture; null while there is none.</param>
/// <param name="Thought">The picture that is thought of; null where it is none of this gallery, or has no preview.</param>
/// <param name="Client">What a main client designed last; null for nothing.</param>
/// <param name="IsClients">Whether a client's is in use, and the photographer's own can be taken back.</param>
public sealed record CoverBook(CoverFace Face, AssetTile? Picture, AssetTile? Thought, ClientDesign? Client, bool IsClients);

/// <summary>How a picture stands as a cover, and what stands on it.</summary>
/// <param name="Title">Empty for the gallery's name.</param>
/// <param name="Line">A line below; empty for none.</param>
/// <param name="Across">The point that stays in sight however the picture is cut, in hundredths from left.</param>
/// <param name="Down">The same from top.</param>
public sealed record CoverFace(string Title, string Line, int Across, int Down);

/// <summary>A cover that a main client designed.</summary>
/// <param name="DesignId">Every other design has another one.</param>
/// <param name="VisitorName">Who designed it; null where they never said.</param>
/// <param name="DesignedAt">When.</param>
/// <param name="State">What became of it.</param>
/// <param name="Word">What the photographer said to it; empty for nothing.</param>
/// <param name="Face">How it looks.</param>
/// <param name="Picture">Its picture; null where that is gone, or not for the asker's eyes.</param>
public sealed record ClientDesign(
    Guid DesignId, string? VisitorName, DateTimeOffset DesignedAt, ClientDesignState State, string Word, CoverFace Face, AssetTile? Picture);

/// <summary>What became of a client's design.</summary>
public enum ClientDesignState
{
    /// <summary>The photographer is to say yes or no.</summary>
    Waiting,
    InUse,
    Declined,

    /// <summary>It was in use until the photographer took their own back.</summary>
    PutBack,
}
