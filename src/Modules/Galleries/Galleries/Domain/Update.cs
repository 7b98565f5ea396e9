using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>One time that a gallery was compared with its source, and what became of it.</summary>
internal sealed class Update
{
    private Update(Guid id, Guid galleryId, string sourceAddress, Following following, DateTimeOffset startedAt) =>
        (Id, GalleryId, SourceAddress, Following, StartedAt) = (id, galleryId, sourceAddress, following, startedAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    /// <summary>Where the source was then.</summary>
    public string SourceAddress { get; private set; }

    public Following Following { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it came to where it is.</summary>
    public DateTimeOffset ReachedAt { get; private set; }

    public UpdateState State { get; private set; }

    /// <summary>Why it could not go on; null while nothing is wrong.</summary>
    public string? Problem { get; private set; }

    /// <summary>Files found so far.</summary>
    public int Listed { get; private set; }

    /// <summary>Files that have to be read to be compared, and how many were.</summary>
    public int ToRead { get; private set; }

    public int HaveRead { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>Photos in the gallery when they were compared.</summary>
    public int Present { get; private set; }

    /// <summary>Photos that hold the picture another one had.</summary>
    public int Exchanged { get; private set; }

    /// <summary>Whether nobody asked for it: the source is watched.</summary>
    public bool IsWatch { get; private set; }

    public bool TakesOutMissing { get; private set; }

    /// <summary>Also those that were uploaded by hand, and so never were in the source.</summary>
    public bool TakesOutUploaded { get; private set; }

    public Guid? ClaimId { get; private set; }

    public DateTimeOffset? ClaimedUntil { get; private set; }

    public int Version { get; private set; }

    /// <summary>Whether there is work to do on it.</summary>
    public bool IsUnderWay => State is UpdateState.Comparing or UpdateState.Applying or UpdateState.Undoing;

    /// <summary>Whether another one may begin.</summary>
    public bool IsOver => State is UpdateState.Applied or UpdateState.Undone or UpdateState.Failed or UpdateState.Discarded;

    public static Update Begin(Guid id, Source source, Following following, DateTimeOffset now) => new(id, source.GalleryId, source.Address, following, now) { ReachedAt = now };

    /// <summary>A look at a source that is watched.</summary>
    public static Update Look(Guid id, Source source, DateTimeOffset now) => new(id, source.GalleryId, source.Address, Following.Names, now) { ReachedAt = now, IsWatch = true };

    public void Claim(Guid claimId, DateTimeOffset until) => (ClaimId, ClaimedUntil) = (claimId, until);

    public void Release() => (ClaimId, ClaimedUntil) = (null, null);

    public void Progressed(int listed, int toRead, int haveRead) => (Listed, ToRead, HaveRead) = (listed, toRead, haveRead);

    public void Compared(Difference difference, DateTimeOffset now)
    {
        Unchanged = difference.CountOf(ChangeKind.Unchanged) + difference.CountOf(ChangeKind.Linked);
        Present = difference.Moves.Count(move => move.Photo is { IsGone: false });
        Exchanged = difference.CountOfExchanged();
        Reach(difference.Changes.Any() ? UpdateState.Compared : UpdateState.Applied, now);
    }

    /// <summary>
    /// Goes on without being asked, taking nothing out. Whether there is anything to go on with; where pictures were exchanged, somebody has to say what that means.
    /// </summary>
    public bool TakeInByItself(Difference difference, DateTimeOffset now)
    {
        if (!difference.Changes.Any(move => move.Kind is not ChangeKind.Missing))
            return false;

        if (Exchanged == 0)
            Reach(UpdateState.Applying, now);
        return true;
    }

    /// <summary>The source can't be read: everything stays as it is.</summary>
    public void Break(string problem, DateTimeOffset now)
    {
        Reach(State is UpdateState.Comparing ? UpdateState.Failed : UpdateState.Interrupted, now);
        Problem = problem;
    }

    public Outcome Apply(bool takesOutMissing, bool takesOutUploaded, int missing, bool isSure, DateTimeOffset now)
    {
        if (State is not (UpdateState.Compared or UpdateState.Interrupted))
            return Outcome.Refused("This difference was applied or given up already. Please compare with the source again.");
        if (State is UpdateState.Compared && !isSure && Difference.IsAlarming(missing, Present))
            return Outcome.Refused("So many photos are missing that the source may not be there as a whole. Please confirm that they are to be taken out.", "IsSure");

        if (State is UpdateState.Compared)
            (TakesOutMissing, TakesOutUploaded) = (takesOutMissing, takesOutUploaded);
        Reach(UpdateState.Applying, now);
        return Outcome.Done;
    }

    public Outcome Undo(DateTimeOffset now)
    {
        if (State is not (UpdateState.Applied or UpdateState.Interrupted))
            return Outcome.Refused("This update can't be undone: it was undone already, or never applied.");

        Reach(UpdateState.Undoing, now);
        return Outcome.Done;
    }

    public Outcome Discard(DateTimeOffset now)
    {
        if (State is not (UpdateState.Comparing or UpdateState.Compared))
            return Outcome.Refused("This difference was applied or given up already.");

        Reach(UpdateState.Discarded, now);
        return Outcome.Done;
    }

    /// <summary>Ends what waits for somebody, so that another one can begin: what was not applied is given up, what was interrupted stays as far as it came.</summary>
    public Outcome MakeWay(DateTimeOffset now)
    {
        if (IsUnderWay && !(IsWatch && State is UpdateState.Comparing))
            return Outcome.Refused("An update of this gallery is under way. Please wait until it is done.");

        Reach(State is UpdateState.Compared or UpdateState.Comparing ? UpdateState.Discarded : UpdateState.Applied, now);
        return Outcome.Done;
    }

    public void Finish(DateTimeOffset now) => Reach(State is UpdateState.Undoing ? UpdateState.Undone : UpdateState.Applied, now);

    private void Reach(UpdateState state, DateTimeOffset now)
    {
        (State, ReachedAt, Problem) = (state, now, null);
        Release();
    }
}

/// <summary>How far an update is.</summary>
internal enum UpdateState
{
    Comparing,

    /// <summary>Waits for the photographer to say yes.</summary>
    Compared,
    Applying,

    /// <summary>The source went away half-way; what was done is done, the rest can be gone on with.</summary>
    Interrupted,
    Applied,
    Undoing,
    Undone,

    /// <summary>The comparison came to nothing.</summary>
    Failed,
    Discarded,
}

/// <summary>One photo's part of an update.</summary>
internal sealed class UpdateStep
{
    private UpdateStep(Guid updateId, int number, Guid galleryId, ChangeKind kind, Guid assetId, string path, int togetherWith) =>
        (UpdateId, Number, GalleryId, Kind, AssetId, Path, TogetherWith) = (updateId, number, galleryId, kind, assetId, path, togetherWith);

    public Guid UpdateId { get; private set; }

    public int Number { get; private set; }

    public Guid GalleryId { get; private set; }

    public ChangeKind Kind { get; private set; }

    /// <summary>The photo; for one that is added, the one it is to become.</summary>
    public Guid AssetId { get; private set; }

    /// <summary>The file in the source; what the photo was called where it is missing.</summary>
    public string Path { get; private set; }

    /// <summary>What the photo was called before; null for one that is added.</summary>
    public string? FormerName { get; private set; }

    public long Length { get; private set; }

    public string Stamp { get; private set; } = "";

    /// <summary>Null where it was not read yet.</summary>
    public string? ContentKey { get; private set; }

    /// <summary>The content the photo had when it was compared; null for one that is added.</summary>
    public string? FormerContent { get; private set; }

    /// <summary>Whether it came by hand, so that no source ever had it.</summary>
    public bool IsUploaded { get; private set; }

    /// <summary>The number of the first of those steps that are done with it or not at all.</summary>
    public int TogetherWith { get; private set; }

    public StepState State { get; private set; }

    /// <summary>Why it was left as it is; null otherwise.</summary>
    public string? Problem { get; private set; }

    /// <summary>The photo before it was done; null for one that was added.</summary>
    public AssetVersion? Before { get; private set; }

    /// <summary>The content afterwards; null for one that went.</summary>
    public string? LatterContent { get; private set; }

    /// <summary>What became the cover in its place; null where it was not the cover, or nothing could.</summary>
    public Guid? CoverInstead { get; private set; }

    public SourceFile File => new(Path, Length, Stamp);

    /// <summary>Whether its file has to be fetched.</summary>
    public bool NeedsFile => Kind is ChangeKind.Added or ChangeKind.Changed or ChangeKind.Returned;

    public static UpdateStep Plan(Guid updateId, int number, Guid galleryId, Move move, int togetherWith, DateTimeOffset now)
    {
        var (photo, file) = (move.Photo, move.File?.File);
        return new UpdateStep(updateId, number, galleryId, move.Kind, photo?.Id ?? Guid.CreateVersion7(now), file?.Path ?? photo!.Path ?? photo.FileName, togetherWith)
        {
            FormerName = photo?.FileName,
            Length = file?.Length ?? photo!.Length,
            Stamp = file?.Stamp ?? "",
            ContentKey = move.File?.ContentKey,
            FormerContent = photo?.ContentKey,
            IsUploaded = move.IsUploaded,
            State = move.Kind.IsLeftOut() ? StepState.LeftOut : StepState.Planned,
        };
    }

    public void Do(AssetVersion? before, string? latterContent) => (State, Before, LatterContent, Problem) = (StepState.Done, before, latterContent, null);

    public void LeaveOut(string? problem) => (State, Problem) = (StepState.LeftOut, problem);

    public void ReplaceCover(Guid? instead) => CoverInstead = instead;

    public void Undo() => (State, Problem) = (StepState.Undone, null);

    /// <summary>It stays done, since undoing it would take something newer away.</summary>
    public void KeepDone(string problem) => (State, Problem) = (StepState.KeptDone, problem);
}

/// <summary>How far one photo's part is.</summary>
internal enum StepState
{
    Planned,
    Done,
    LeftOut,
    Undone,
    KeptDone,
}
