using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Architecture.Tests;

/// <summary>Writes <c>architecture/modules.md</c> from the code: what each module can be asked, what it tells, hears and asks.</summary>
internal static class ModuleMap
{
    public static string Path { get; } = System.IO.Path.Combine(Codebase.Root, "architecture", "modules.md");

    public static string Write(Codebase code)
    {
        var text = new StringBuilder();
        text.AppendLine("# Modules\n\nWritten from the code by `./dev map`; a test compares it with the code.");
        foreach (var module in code.Modules)
            WriteModule(text, code, module);
        return text.ToString();
    }

    private static void WriteModule(StringBuilder text, Codebase code, string module)
    {
        var summaries = Summaries(module).Concat(Summaries($"{module}.Contracts")).ToDictionary();
        text.AppendLine(CultureInfo.InvariantCulture, $"\n## {module}\n");
        Section(text, "Use cases", code.In(module, "UseCases").Where(code.IsRequest).Select(type =>
            $"{type.Namespace.Split('.')[^1]} · **{type.Name}**: {summaries.GetValueOrDefault(type.FullName, "")}"));
        Section(text, "Messages out", code.ContractsOf(module).Where(code.IsMessage).Select(type =>
            $"**{type.Name}** → {Hearers(code, type)}"));
        Section(text, "Messages in", code.Of(module).SelectMany(type => type.MessagesHeard().Select(message =>
            $"**{message.Split('.')[^1]}** of {message.Split('.')[0]}: {type.Name}")));
        Section(text, "Asks", ModuleRules.Asks(code, module));
    }

    private static string Hearers(Codebase code, CodeType message)
    {
        var modules = code.SubscribersOf(message).Select(subscriber => subscriber.Project).Distinct().Order(StringComparer.Ordinal).ToList();
        return modules.Count > 0 ? string.Join(", ", modules) : "nobody yet";
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var list = lines.Order(StringComparer.Ordinal).ToList();
        text.AppendLine(CultureInfo.InvariantCulture, $"{title}:{(list.Count == 0 ? " none" : "")}");
        foreach (var line in list)
            text.AppendLine(CultureInfo.InvariantCulture, $"- {line.TrimEnd(' ', ':')}");
        text.AppendLine();
    }

    // From the XML documentation the compiler writes beside the assembly.
    private static Dictionary<string, string> Summaries(string project)
    {
        var file = System.IO.Path.Combine(AppContext.BaseDirectory, $"{project}.xml");
        return !File.Exists(file)
            ? []
            : XDocument.Load(file).Descendants("member")
                .Where(member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal))
                .ToDictionary(member => member.Attribute("name")!.Value[2..], member => OneLine(member.Element("summary")));
    }

    private static string OneLine(XElement? summary) =>
        string.Join(' ', (summary?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
