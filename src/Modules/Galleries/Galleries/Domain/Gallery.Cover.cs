using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>The cover: the photographer's, or one that a main client designed.</summary>
internal sealed partial class Gallery
{
    private const int LongestWord = 500;

    public Guid? CoverAssetId { get; private set; }

    public int CoverAcross { get; private set; } = CoverDesign.UsualAcross;

    public int CoverDown { get; private set; } = CoverDesign.UsualDown;

    /// <summary>Empty for the gallery's name.</summary>
    public string CoverTitle { get; private set; } = "";

    public string CoverLine { get; private set; } = "";

    /// <summary>The photographer's own, while a client's is in use; null where theirs is.</summary>
    public CoverDesign? OwnCover { get; private set; }

    /// <summary>What a main client designed last; null for nothing.</summary>
    public ClientCover? ClientCover { get; private set; }

    /// <summary>What is in use; null while there is no picture.</summary>
    public CoverDesign? Cover => CoverAssetId is { } assetId ? new CoverDesign(assetId, CoverAcross, CoverDown, CoverTitle, CoverLine) : null;

    /// <summary>The photographer chooses another picture; the captions stay.</summary>
    public void ChooseCover(Guid assetId)
    {
        if (CoverAssetId != assetId)
            ShowCover(assetId);
        KeepOwnCover();
    }

    /// <summary>The photographer's own design.</summary>
    public Outcome DesignCover(CoverDesign design)
    {
        var outcome = design.Check();
        if (!outcome.Succeeded)
            return outcome;

        Use(design);
        KeepOwnCover();
        return Outcome.Done;
    }

    /// <summary>A main client's design: in use at once, or once the photographer says so.</summary>
    public Outcome SuggestCover(ClientCover suggested)
    {
        var outcome = suggested.Design.Check();
        if (!outcome.Succeeded)
            return outcome;

        ClientCover = suggested;
        if (suggested.Stage == ClientCoverStage.InUse)
            UseClients(suggested.Design);
        return Outcome.Done;
    }

    /// <param name="designId">The design that the photographer saw.</param>
    public Outcome ApproveCover(Guid designId)
    {
        if (Waiting(designId) is not { } waiting)
            return NotWaiting;

        ClientCover = waiting with { Stage = ClientCoverStage.InUse };
        UseClients(waiting.Design);
        return Outcome.Done;
    }

    /// <param name="designId">The design that the photographer saw.</param>
    /// <param name="word">What the client reads about it; empty for nothing.</param>
    public Outcome DeclineCover(Guid designId, string word)
    {
        if (word.Trim().Length > LongestWord)
            return Outcome.Refused($"Please keep your word to the client within {LongestWord} characters.", "Word");
        if (Waiting(designId) is not { } waiting)
            return NotWaiting;

        ClientCover = waiting with { Stage = ClientCoverStage.Declined, Word = Folding.WellFormed(word).Trim() };
        return Outcome.Done;
    }

    /// <summary>The photographer's own cover comes back in place of the client's.</summary>
    /// <param name="picture">What stands in for its picture where that is gone; null while it is there.</param>
    public Outcome TakeCoverBack(Guid? picture = null)
    {
        if (OwnCover is not { } own)
            return Outcome.Refused("Your own cover is in use already.");

        Use(picture is { } other ? own with { AssetId = other, Across = CoverDesign.UsualAcross, Down = CoverDesign.UsualDown } : own);
        KeepOwnCover();
        return Outcome.Done;
    }

    /// <summary>Makes the first picture that can be seen the cover, as long as none was chosen.</summary>
    public void OfferCover(Guid assetId)
    {
        if (CoverAssetId is null)
            ShowCover(assetId);
    }

    /// <summary>The picture of the cover goes, or comes back.</summary>
    public void ReplaceCover(Guid? next) => ShowCover(next);

    /// <summary>The picture of the cover is thrown away; what is answered brings it back.</summary>
    public LostCover LoseCover(Guid? next)
    {
        var lost = new LostCover(next, CoverAcross, CoverDown);
        ShowCover(next);
        return lost;
    }

    /// <summary>The picture is the cover again, unless another one was chosen meanwhile.</summary>
    public void FindCover(Guid assetId, LostCover lost)
    {
        if (CoverAssetId == lost.Instead)
            (CoverAssetId, CoverAcross, CoverDown) = (assetId, lost.Across, lost.Down);
    }

    private static Outcome NotWaiting { get; } = Outcome.Refused("The client has changed the design meanwhile, or it was decided already. Please look at it again.");

    private ClientCover? Waiting(Guid designId) => ClientCover is { Stage: ClientCoverStage.Waiting } waiting && waiting.Id == designId ? waiting : null;

    private void ShowCover(Guid? assetId) => (CoverAssetId, CoverAcross, CoverDown) = (assetId, CoverDesign.UsualAcross, CoverDesign.UsualDown);

    private void UseClients(CoverDesign design)
    {
        OwnCover ??= Cover ?? design;
        Use(design);
    }

    private void Use(CoverDesign design) =>
        (CoverAssetId, CoverAcross, CoverDown, CoverTitle, CoverLine) = (design.AssetId, design.Across, design.Down, design.Title, design.Line);

    private void KeepOwnCover()
    {
        OwnCover = null;
        if (ClientCover is { Stage: ClientCoverStage.InUse } used)
            ClientCover = used with { Stage = ClientCoverStage.PutBack };
    }
}
