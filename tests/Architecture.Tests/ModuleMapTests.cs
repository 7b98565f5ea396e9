namespace Architecture.Tests;

public class ModuleMapTests
{
    [Fact]
    public void The_map_is_what_the_code_says()
    {
        var map = ModuleMap.Write(Codebase.Real);
        if (Environment.GetEnvironmentVariable("GALLERY_WRITE_MAP") == "1")
            File.WriteAllText(ModuleMap.Path, map);

        File.ReadAllText(ModuleMap.Path).ReplaceLineEndings("\n").ShouldBe(map.ReplaceLineEndings("\n"), "The code has changed: run ./dev map.");
    }

    [Fact]
    public void Every_module_is_on_the_map() =>
        Codebase.Real.Modules.ShouldAllBe(module => ModuleMap.Write(Codebase.Real).Contains($"## {module}", StringComparison.Ordinal));
}
