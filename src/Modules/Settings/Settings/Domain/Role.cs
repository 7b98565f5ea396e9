namespace Settings.Domain;

/// <summary>What a member of the team may do.</summary>
internal enum Role
{
    Owner,
    Assistant,
    Accountant,
}
