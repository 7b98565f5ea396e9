using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Ending;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Client;

/// <summary>The bytes of an archive or of one of its parts, in whole or from where a download broke off.</summary>
internal sealed class ArchiveModel(Door door, IQueryHandler<OpenArchive, ArchiveAnswer> open, ICommandHandler<TakeFreeDownloads> take, ICommandHandler<NoteArchiveFetched> note) : FilePage
{
    public async Task<IActionResult> OnGetAsync(string slug, Guid archiveId, int? part, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        Back = caller.Path;
        var answer = await open.Handle(new OpenArchive(caller.GalleryId, archiveId, caller.Viewer, part), ct);
        if (answer is { File: not null, Uncounted: { } uncounted } && HttpMethods.IsGet(Request.Method)
            && await take.Handle(new TakeFreeDownloads(caller.GalleryId, caller.Viewer, uncounted), ct) is { Sentence: { } tooMany })
            return Refuse(tooMany);
        if (answer.File is { } file)
        {
            var fetched = new NoteArchiveFetched(caller.GalleryId, archiveId, part);
            return new SentFile(file.FileName, "application/zip", file.Length, file.ETag, file.Write) { Ended = () => note.Handle(fetched, CancellationToken.None) };
        }

        if (answer.IsNotOneFile)
            return new SeeOther($"{caller.Path}/download/{archiveId}");

        return answer.Refusal is { } refusal ? Refuse(refusal) : NotFound();
    }
}
