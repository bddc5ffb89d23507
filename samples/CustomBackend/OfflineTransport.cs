using System.Net;
using System.Text;

namespace CustomBackend;

/// <summary>Answers the calls of the OpenAI SDK inside the process, so that the sample runs without a key and sends nothing.</summary>
internal sealed class OfflineTransport : HttpMessageHandler
{
    private const string Chat =
        """
        {"id":"offline-1","object":"chat.completion","created":1780000000,"model":"offline","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant",
        "content":"{\"subject\":\"A question about your work\",\"body\":\"Hi {{ candidate.first_name }},\\n\\nYour work caught my attention and fits what our team at {{ company.name }} looks for.\\n\\nWould you like to hear more?\\n\\nKind regards,\\n{{ recruiter.name }}\"}"}}],
        "usage":{"prompt_tokens":900,"completion_tokens":60,"total_tokens":960}}
        """;

    private const string Moderation =
        """
        {"id":"offline-2","model":"offline","results":[{"flagged":false,
        "categories":{"harassment":false,"harassment/threatening":false,"hate":false,"hate/threatening":false,"illicit":false,"illicit/violent":false,"self-harm":false,"self-harm/instructions":false,"self-harm/intent":false,"sexual":false,"sexual/minors":false,"violence":false,"violence/graphic":false},
        "category_scores":{"harassment":0,"harassment/threatening":0,"hate":0,"hate/threatening":0,"illicit":0,"illicit/violent":0,"self-harm":0,"self-harm/instructions":0,"self-harm/intent":0,"sexual":0,"sexual/minors":0,"violence":0,"violence/graphic":0}}]}
        """;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        Console.WriteLine($"  would call {request.Method} {path}");
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(path.EndsWith("/moderations", StringComparison.Ordinal) ? Moderation : Chat, Encoding.UTF8, "application/json"),
        });
    }
}
