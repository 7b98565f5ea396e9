namespace BuildingBlocks.Mail.Letters;

/// <summary>What a template may name in double braces, such as <c>{{gallery.name}}</c>.</summary>
/// <param name="Name">Words in lower case with dots between.</param>
/// <param name="Meaning">What stands there, for whoever changes the template.</param>
/// <param name="Form">What kind of thing stands there.</param>
/// <param name="IsNeeded">Whether the mail is of no use without it.</param>
public sealed record Placeholder(string Name, string Meaning, PlaceholderForm Form = PlaceholderForm.Words, bool IsNeeded = false)
{
    /// <summary>The studio's name, in every mail.</summary>
    public static Placeholder StudioName { get; } = new("studio.name", "Your studio’s name");

    /// <summary>The studio's address, in every mail.</summary>
    public static Placeholder StudioEmail { get; } = new("studio.email", "Your studio’s contact address");

    /// <summary>As it stands in a template.</summary>
    public string Written => $"{{{{{Name}}}}}";

    /// <summary>An address that the mail is for.</summary>
    public static Placeholder Link(string meaning) => new("link", meaning, PlaceholderForm.Link, IsNeeded: true);
}

/// <summary>What stands in the place of a placeholder.</summary>
public enum PlaceholderForm
{
    /// <summary>Some words on one line.</summary>
    Words,

    /// <summary>Several lines of text.</summary>
    Lines,

    /// <summary>An address. It may open something, so it never stands in a subject.</summary>
    Link,

    /// <summary>A table; it stands on a line of its own.</summary>
    Table,

    /// <summary>Pictures; they stand on a line of their own.</summary>
    Pictures,
}
