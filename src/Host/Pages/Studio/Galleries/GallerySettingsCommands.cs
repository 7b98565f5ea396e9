using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Publishing;
using Settings.UseCases.Customers;
using Settings.UseCases.Presets;
using Settings.UseCases.Ruling;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Galleries;

/// <summary>What the forms of a gallery's settings do.</summary>
internal sealed record GallerySettingsCommands(
    ICommandHandler<ChangeGallerySettings> ChangeRules, ICommandHandler<SaveAsDefault> SaveAsDefault, ICommandHandler<ChangeProjectDetails> ChangeProject,
    ICommandHandler<ScheduleOpening> ScheduleOpening, ICommandHandler<SetExpiration> SetExpiration, ICommandHandler<RenameGallery> Rename, ICommandHandler<ChangeAddress> ChangeAddress, ICommandHandler<CheckWatermark> CheckWatermark,
    ICommandHandler<ApplyPreset> ApplyPreset, ICommandHandler<SavePreset> SavePreset);
