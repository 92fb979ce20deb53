using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SmartSpec.Tests.Histories;

/// <summary>
/// Histories that earlier versions recorded, in the folder <c>Golden</c>: each is still intact, and gives the same state as when
/// it was recorded. <c>Golden/README.md</c> says how to add one.
/// </summary>
public sealed class GoldenTests
{
    private const string Index = "golden.txt";

    /// <summary>The scenarios of the console program: its tests write their histories.</summary>
    private static readonly string[] Scenarios = ["exempelkusten", "kalmar", "skane"];

    /// <summary>The stories, by the name of the file.</summary>
    private static readonly SortedDictionary<string, Func<byte[]>> Written = new(StringComparer.Ordinal)
    {
        ["area-continued"] = () => Of(Succession.Following),
        ["area-continued-once"] = () =>
            RewrittenHistory.File(
                RewrittenHistory.Lines(Succession.Following.History, "\"earlier\":[\"food\"]", "\"earlier\":\"food\"")
            ),
        ["area-carried-over"] = () => Of(Succession.Ending),
        ["area-paused"] = () => Of(Stories.PausedArea()),
        ["change-in-effect"] = () => Of(Stories.ChangeAt(ChangeStep.InEffect)),
        ["consultation-concluded"] = () => Of(Stories.ConsultationAt(ConsultationStep.Concluded)),
        ["currency-converted"] = () => Of(Conversions.Converted((FundingSource.National, 100, [50]))),
        ["cycle-closed"] = () => Of(Stories.CycleAt(FollowUpStep.Closed)),
        ["effort-completed"] = () => Of(Stories.EffortAt(EffortStep.Completed)),
        ["evaluation-concluded"] = () => Of(Stories.EvaluationAt(EvaluationStep.Concluded)),
        ["plan-superseded"] = () => Of(Stories.PlanAt(PlanKind.Action, PlanStep.Superseded)),
        ["point-answered"] = () => Of(Stories.PointAt(PointStep.Answered)),
        ["recommendation-responded"] = () => Of(Stories.RecommendationAt(RecommendationStep.Accepted)),
        ["review-reaffirmed"] = () => Of(Stories.ReviewAt(ReviewStep.Reaffirmed)),
        ["signal-answered"] = () => Of(Stories.SignalAt(SignalStep.Answered)),
        ["strategy-closed"] = () => Of(Stories.StrategyAt(StrategyStep.Closed)),
        ["taken-over"] = () => Of(Openings.Story()),
    };

    private static readonly SortedDictionary<string, string> Stated = Prepare();

    public static TheoryData<string> Names => [.. Scenarios.Concat(Written.Keys).Union(Stated.Keys).Union(Files())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_golden_history_gives_what_it_gave(string name)
    {
        File.Exists(At(name)).Should().BeTrue($"{name}.jsonl is a golden history: it is never removed");
        Stated.Should().ContainKey(name, $"{Index} states each history; the README there says how it is written");
        Line(File.ReadAllBytes(At(name))).Should().Be(Stated[name], $"{name}.jsonl is never edited, and gives the same for ever");
    }

    /// <summary>A golden history.</summary>
    internal static History Read(string name) => History.Read(File.ReadAllBytes(At(name)));

    /// <summary>The file's hash, and what the history in it gives.</summary>
    private static string Line(byte[] file)
    {
        var history = History.Read(file);
        history.Write().Should().Equal(file);
        var state = History.Replay(file);
        history.Replay().Should().Be(state);
        History.Replay(history.LinesAfter(0)).Should().Be(state);
        var engine = new StrategyEngine(new FakeClock(history.Events[^1].Envelope.At), new SequentialIds());
        var actors = history
            .Events.Where(recorded => recorded.Envelope.Role != Role.System)
            .GroupBy(recorded => recorded.Envelope.Actor, recorded => recorded.Envelope.Role)
            .Select(roles => new Actor(roles.Key, [.. roles.Distinct()]));
        var steps = actors.SelectMany(actor => engine.NextSteps(state, actor)).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"file {Sha(file)} events {state.Length} head {state.Head} state {Sha(Filled(StrategyDocument.Write(state)))} "
                + $"steps {steps.Count} possible {steps.Count(step => step.IsPossible)}"
        );
    }

    /// <summary>
    /// A document without its members that are empty, null or without elements, and without its form and fingerprint. What a
    /// later version adds to the form of the document is empty in an old history, and changes nothing here.
    /// </summary>
    private static byte[] Filled(ReadOnlySpan<byte> document)
    {
        var node = JsonNode.Parse(document)!.AsObject();
        node.Remove("smartspec");
        node.Remove("fingerprint");
        Empty(node);
        return Encoding.UTF8.GetBytes(node.ToJsonString());

        static bool Empty(JsonNode? node)
        {
            if (node is JsonObject members)
                foreach (var (name, _) in members.Where(member => Empty(member.Value)).ToList())
                    members.Remove(name);
            else if (node is JsonArray elements)
                foreach (var element in elements)
                    Empty(element);
            return node is null or JsonObject { Count: 0 } or JsonArray { Count: 0 };
        }
    }

    /// <summary>
    /// Reads what is stated. With SMARTSPEC_GOLDEN=1 writes the histories that are missing, and states those that are not stated;
    /// what is there stays as it is.
    /// </summary>
    private static SortedDictionary<string, string> Prepare()
    {
        var stated = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var index = Path.Combine(Folder(), Index);
        foreach (var line in File.Exists(index) ? File.ReadAllLines(index) : [])
            if (line.Split(": ") is [var name, var what])
                stated.Add(name, what);
        if (Environment.GetEnvironmentVariable("SMARTSPEC_GOLDEN") != "1")
            return stated;
        foreach (var (name, write) in Written)
            if (!File.Exists(At(name)))
                File.WriteAllBytes(At(name), write());
        foreach (var name in Files().Where(name => !stated.ContainsKey(name)).ToList())
            stated.Add(name, Line(File.ReadAllBytes(At(name))));
        File.WriteAllText(index, string.Concat(stated.Select(entry => $"{entry.Key}: {entry.Value}\n")));
        return stated;
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder(), "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file));

    private static byte[] Of(Story story) => story.History.Write();

    private static string Sha(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string At(string name) => Path.Combine(Folder(), $"{name}.jsonl");

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Golden");
}
