using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Settings.UseCases.Branding;

namespace Host.Pages.Studio.Settings;

/// <summary>What the form of the brand does with pictures.</summary>
internal sealed class BrandPictureCommands(ICommandHandler<ChangeBrandPicture> change, ICommandHandler<RemoveBrandPicture> remove)
{
    /// <summary>Each picture for itself: a refusal stands beside its field.</summary>
    /// <returns>Whether one of them changed.</returns>
    public async Task<bool> Change(BrandForm form, ModelStateDictionary state, CancellationToken ct)
    {
        var changed = false;
        foreach (var (kind, sent, removed) in form.Pictures)
        {
            if (sent is not null)
            {
                await using var content = sent.OpenReadStream();
                if (await change.Handle(new ChangeBrandPicture(kind, Guid.CreateVersion7(), content), ct) is { Succeeded: false } refused)
                    state.Refuse(refused);
                else
                    changed = true;
            }
            else if (removed)
                changed |= (await remove.Handle(new RemoveBrandPicture(kind), ct)).Succeeded;
        }

        return changed;
    }
}
