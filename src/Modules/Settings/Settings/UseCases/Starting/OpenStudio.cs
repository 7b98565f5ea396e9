namespace Settings.UseCases.Starting;

/// <summary>The first start: creates the owner's account and the studio. Refused once there is one, also for two who race.</summary>
public sealed record OpenStudio(
    Guid MemberId, string OwnerName, string OwnerEmail, string Password, string StudioName, string Currency, string TimeZone);
