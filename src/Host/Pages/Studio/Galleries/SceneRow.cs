using Galleries.UseCases.Curating;

namespace Host.Pages.Studio.Galleries;

/// <summary>One scene of the list, with what was typed where that was refused.</summary>
internal sealed record SceneRow(IReadOnlyList<SceneCard> Scenes, int Index, ScenesModel.Input? Refused, bool IsLeaving, string Path)
{
    public SceneCard Scene => Scenes[Index];

    public bool IsRefused => Refused is not null;

    public ScenesModel.Input Form => Refused
        ?? new ScenesModel.Input { Name = Scene.Name, Text = Scene.Text, KeptFrom = [.. Scene.KeptFrom], HiddenFrom = [.. Scene.HiddenFrom] };

    public bool IsFirst => Index == 0;

    public bool IsLast => Index == Scenes.Count - 1;

    /// <summary>The scene it would stand before, one place up.</summary>
    public Guid? Up => IsFirst ? null : Scenes[Index - 1].SceneId;

    /// <summary>Likewise one place down; null for the end.</summary>
    public Guid? Down => Index + 2 < Scenes.Count ? Scenes[Index + 2].SceneId : null;
}
