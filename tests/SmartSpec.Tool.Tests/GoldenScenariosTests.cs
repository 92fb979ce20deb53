using System.Runtime.CompilerServices;

namespace SmartSpec.Tool.Tests;

/// <summary>
/// Every scenario that is shipped has a golden history, which SmartSpec.Tests replays. With SMARTSPEC_GOLDEN=1 the missing ones
/// are written; what is there stays as it is.
/// </summary>
public sealed class GoldenScenariosTests : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string> Shipped => ScenariosTests.Shipped;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_scenario_has_a_golden_history(string name)
    {
        var scenario = Path.GetFileNameWithoutExtension(name);
        var golden = Path.Combine(Golden(), $"{scenario}.jsonl");
        if (Environment.GetEnvironmentVariable("SMARTSPEC_GOLDEN") == "1" && !File.Exists(golden))
        {
            folder.Put(name, Folder.Shipped(name));
            File.WriteAllBytes(golden, PlayedToItsEnd(name));
        }

        File.Exists(golden).Should().BeTrue("every scenario has one: run this test once with SMARTSPEC_GOLDEN=1");
    }

    /// <summary>Plays from stop to stop, until nothing more happens.</summary>
    private byte[] PlayedToItsEnd(string name)
    {
        for (byte[] before = []; ; before = folder.Read("history"))
        {
            var run = folder.Start("run", name, "--file", "history");
            run.Exit.Should().Be(0, run.Error);
            if (folder.Read("history").AsSpan().SequenceEqual(before))
                return before;
        }
    }

    private static string Golden([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "SmartSpec.Tests", "Histories", "Golden");
}
