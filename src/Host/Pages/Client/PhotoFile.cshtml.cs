using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Client;

/// <summary>One photo in a size as a download; HEAD is answered by the same handler. What is fetched to be saved on a phone counts when it is saved, as a batch.</summary>
internal sealed class PhotoFileModel(
    Door door, ICommandHandler<PrepareDownload> prepare, IQueryHandler<OpenDownload, DownloadAnswer> open, ICommandHandler<TakeFreeDownloads> take,
    ICommandHandler<RecordDownload> record, ICommandHandler<NoteDownloadFinished> finish) : FilePage
{
    public async Task<IActionResult> OnGetAsync(string slug, Guid assetId, string size, [FromQuery] bool saving, CancellationToken ct)
    {
        if (DownloadSizes.Read(size) is not { } wanted || await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        Back = caller.Path;
        // Whatever kept it from being made, the answer says that it is not there.
        await prepare.Handle(new PrepareDownload(caller.GalleryId, assetId, caller.Viewer, wanted), ct);
        var answer = await open.Handle(new OpenDownload(caller.GalleryId, assetId, caller.Viewer, wanted), ct);
        if (answer.File is not { } file)
            return answer.Refusal is { } refusal ? Refuse(refusal) : NotFound();

        if (answer.IsUncounted && HttpMethods.IsGet(Request.Method) && await Count(caller, assetId, file, ct) is { } tooMany)
            return Refuse(tooMany);

        var note = new RecordDownload(caller.GalleryId, Guid.CreateVersion7(), caller.Viewer, assetId, wanted);
        var begins = SentFile.Begins(Request);
        if (!saving && begins && await record.Handle(note, ct) is { Sentence: { } reason })
            return Refuse(reason);

        // What a phone saves is told of once it is saved.
        var finished = new NoteDownloadFinished(caller.GalleryId, caller.Viewer, assetId, begins ? note.DownloadId : null);
        return Originals.Send(file, saving ? null : () => finish.Handle(finished, CancellationToken.None));
    }

    /// <summary>Any part of the bytes counts, and nothing does that is not there; why not, or null.</summary>
    private async Task<Sentence?> Count(Caller caller, Guid assetId, DownloadFile file, CancellationToken ct)
    {
        await using (await file.Open(0, ct))
            return (await take.Handle(new TakeFreeDownloads(caller.GalleryId, caller.Viewer, [assetId]), ct)).Sentence;
    }
}
