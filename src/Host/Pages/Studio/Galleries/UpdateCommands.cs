using BuildingBlocks.UseCases;
using Galleries.UseCases.Updating;

namespace Host.Pages.Studio.Galleries;

/// <summary>What the buttons of the update page ask for.</summary>
internal sealed record UpdateCommands(
    ICommandHandler<SetSource> SetSource, ICommandHandler<CompareWithSource> Compare, ICommandHandler<ApplyUpdate> Apply, ICommandHandler<DiscardUpdate> Discard,
    ICommandHandler<UndoUpdate> Undo);
