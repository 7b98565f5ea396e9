namespace Activity.UseCases.Watching;

/// <summary>How somebody came into a gallery. The numbers are data of the log: they never change.</summary>
public enum UserType
{
    MainClient = 1,
    PhotographerInvited = 2,
    ClientInvited = 3,
    Vendor = 4,
    Guest = 5,
}
