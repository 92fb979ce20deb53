using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using SmartSpec.Tests.Deciding;
using SmartSpec.Tests.Histories;
using SmartSpec.Tests.Laws;
using SmartSpec.Tests.Shared;

namespace SmartSpec.Tests.Json;

/// <summary>
/// Whatever comes in, it is read, or refused with a sentence in both languages that names the place; there is never another
/// exception. Some 20,000 inputs in an ordinary run, and a million with <c>SMARTSPEC_TIMES=50</c>.
/// </summary>
[Trait("lane", "laws")]
public sealed class EntryPointFuzzTests
{
    private static readonly Regex Placeholder = new(@"\{\w+\}");

    private static readonly byte[][] Commands =
    [
        .. CommandNames
            .All.Select(CommandSample.Full)
            .Concat(CommandNames.All.Select(CommandSample.Shortest))
            .Select(command => Encoding.UTF8.GetBytes(command.ToJsonString())),
    ];

    private static readonly byte[][] Definitions =
    [
        .. ReadyDefinitions.All.Select(definition => Encoding.UTF8.GetBytes(definition.ToJson())),
    ];

    private static readonly History[] Histories =
    [
        .. new[] { "area-paused", "point-answered", "change-in-effect", "taken-over" }.Select(GoldenTests.Read),
    ];

    private static readonly byte[][] Documents = [.. Histories.Select(history => StrategyDocument.Write(history.Replay()))];
    private static readonly byte[][] Files = [.. Histories.Select(history => history.UpTo(Math.Min(12, history.Length)).Write())];
    private static readonly History Short = Histories[0].UpTo(25);

    [Fact]
    public void A_command() => Whatever(13_000, Commands, text => CommandJson.Read(text));

    [Fact]
    public void A_list_of_commands() =>
        Whatever(
            3_000,
            [.. Commands.Zip(Commands.Reverse(), (one, other) => (byte[])[(byte)'[', .. one, (byte)',', .. other, (byte)']'])],
            text => CommandJson.ReadList(text)
        );

    [Fact]
    public void A_definition() =>
        Whatever(
            2_000,
            Definitions,
            text =>
            {
                ProcessDefinition.Read(text);
                ProcessDefinition.Check(text);
            }
        );

    [Fact]
    public void A_document() => Whatever(1_000, Documents, text => StrategyDocument.Read(text));

    [Fact]
    public void A_history_in_a_file() =>
        Whatever(
            300,
            Files,
            text =>
            {
                Sentences(History.Verify(text));
                History.Read(text);
            }
        );

    /// <summary>An event that someone who can compute hashes has changed.</summary>
    [Fact]
    public void A_history_whose_event_was_changed_and_hashed_again() =>
        Whatever(
            700,
            [.. Short.LinesAfter(0).Select(recorded => recorded.Line.ToArray())],
            (text, place) =>
            {
                var lines = Short.LinesAfter(0).ToList();
                var hash = place == 0 ? Hash.Root(Short.Events[0].Envelope.Strategy) : lines[place - 1].Hash;
                lines[place] = new(text, hash.Next(text));
                Sentences(History.Verify(lines.Take(place + 1)));
                History.Read(lines.Take(place + 1));
            }
        );

    private static void Whatever(int ordinary, byte[][] samples, Action<byte[]> read) =>
        Whatever(ordinary, samples, (text, _) => read(text));

    private static void Whatever(int ordinary, byte[][] samples, Action<byte[], int> read) =>
        Gen.Int.Sample(
            seed =>
            {
                var chance = new Chance(seed);
                var place = chance.Below(samples.Length);
                var text = Mutation.Of(chance, samples[place], chance.Of(samples));
                try
                {
                    read(text, place);
                }
                catch (MalformedException bad)
                {
                    if (!bad.Path.StartsWith('$'))
                        throw new LawBrokenException($"'{bad.Path}' is no place.");
                    IsSentence(bad.Explain(Texts.Swedish));
                    IsSentence(bad.Explain(Texts.English));
                }
            },
            iter: Rounds.Of(ordinary)
        );

    private static void Sentences(Verification verification)
    {
        if (verification is Verification.Broken broken)
        {
            IsSentence(broken.Explain(Texts.Swedish));
            IsSentence(broken.Explain(Texts.English));
        }
    }

    private static void IsSentence(string sentence)
    {
        if (sentence is not [.., '.' or '?' or '!'] || Placeholder.IsMatch(sentence))
            throw new LawBrokenException($"This is no sentence: {sentence}");
    }
}
